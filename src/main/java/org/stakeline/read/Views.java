package org.stakeline.read;

import org.stakeline.evidence.MappedText;
import org.stakeline.read.envelope.SubmittedDocument;
import org.stakeline.read.html.HtmlText;
import org.stakeline.read.text.ConvertedText;
import org.stakeline.read.text.PlainText;

import java.util.List;

/** Documents as a person sees them. */
final class Views {

    private Views() {}

    static MappedText of(SubmittedDocument document) {
        return switch (document.kind()) {
            case HTML -> HtmlText.of(document.name(), document.body());
            case CONVERTED -> ConvertedText.of(document.name(), document.body());
            case TEXT -> PlainText.of(document.name(), document.body());
            case STRUCTURED, PASSED_OVER -> MappedText.identity(document.name(), document.body());
        };
    }

    static List<MappedText> of(List<SubmittedDocument> documents) {
        return documents.stream().map(Views::of).toList();
    }
}
