package org.stakeline.read;

import org.stakeline.filing.Era;
import org.stakeline.read.envelope.BodyKind;

/** How a document's kind names its era. */
final class Eras {

    private Eras() {}

    static Era of(BodyKind kind) {
        return switch (kind) {
            case STRUCTURED -> Era.XML;
            case HTML -> Era.HTML;
            case CONVERTED -> Era.CONVERTED;
            case TEXT, PASSED_OVER -> Era.TEXT;
        };
    }
}
