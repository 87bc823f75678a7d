package org.stakeline.read.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class DecodingTest {

    @Test
    void validUtf8IsUtf8() {
        assertThat(Decoding.decode("Société §13d — \uFFFD".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Société §13d — \uFFFD");
    }

    @Test
    void anythingElseIsWindows1252() {
        byte[] bytes = {'a', (byte) 0x93, (byte) 0xA7, (byte) 0x94, (byte) 0x81};
        assertThat(Decoding.decode(bytes)).isEqualTo("a“§”\uFFFD");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOnePlace() {
        String box = "a" + Character.toString(0x1F5F9) + "b" + Character.toString(0x1F600) + "c";
        assertThat(Decoding.decode(box.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\u2611b\uFFFDc");
    }
}
