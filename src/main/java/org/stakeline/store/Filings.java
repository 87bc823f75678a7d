package org.stakeline.store;

import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Reading;

import java.util.List;
import java.util.Optional;

/** The filings in the store, each by its newest reading. */
public interface Filings {

    Page<FilingRow> list(FilingFilter filter, PageRequest<FilingSort> page);

    Optional<FilingRow> byId(String id);

    /** Those of these filings that there are, in their order. */
    List<FilingRow> byIds(List<String> ids);

    /** The filing as it was read, the reader's findings and its documents as a person sees them. */
    Optional<Reading> reading(String id);

    /** Its documents as a person sees them. */
    List<MappedText> documents(String id);

    /** The reading contract's JSON of this filing, as it was stored. */
    Optional<String> json(String id);

    /** The ids of the persons that its cover pages name, in order. */
    List<String> persons(String id);

    /** What was computed from it, in the order of the computation. */
    List<ComputedValue> computed(String id);

    /** The file as it was received. */
    Optional<byte[]> bytes(String id);
}
