package org.stakeline.command;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties version = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
            version.load(in);
        }
        return new String[] {"stakeline " + version.getProperty("version")};
    }
}
