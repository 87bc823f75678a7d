package org.stakeline.command;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"stakeline " + built()};
    }

    /** The version's number alone. */
    static String built() {
        Properties version = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
            version.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version.getProperty("version");
    }
}
