package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.util.List;

/**
 * What a check looks for.
 *
 * @param code the finding's stable code
 * @param citation the rule or the row of the form that it rests on
 * @param says what the finding says, in one sentence
 */
public record Rule(String code, Finding.Level level, String citation, String says) {

    Finding finding(String message, List<String> paths, List<Span> spans) {
        return new Finding(code, level, message, paths, spans);
    }

    Finding finding(String message, String path, List<Span> spans) {
        return finding(message, List.of(path), spans);
    }
}
