package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;

/**
 * A document of a filing as a person sees it.
 *
 * @param number its place in the filing, from 1
 * @param documents how many there are
 * @param text lines apart by line ends, cells of a table's row by tabs
 * @param source the document's characters as filed, in which spans count
 */
@Serdeable
public record DocumentJson(
        int number, int documents, @Nullable String document, String text, String source) {

    static DocumentJson of(MappedText text, int number, int documents) {
        return new DocumentJson(number, documents, text.document(), text.view(), text.source());
    }
}
