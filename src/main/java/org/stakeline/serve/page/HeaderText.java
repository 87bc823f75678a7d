package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The header of a submission, so that what was read in it can be marked in it. */
final class HeaderText {

    private HeaderText() {}

    /**
     * All before a submission's first document, in the characters in which spans count: UTF-8 where
     * the bytes are valid, else windows-1252. Empty for a bare file.
     */
    static Optional<MappedText> of(byte[] file) {
        String text = decoded(file);
        int end = text.indexOf("<DOCUMENT>");
        boolean header = text.contains("-HEADER>") && end > 0;
        return header
                ? Optional.of(MappedText.identity(null, text.substring(0, end)))
                : Optional.empty();
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
