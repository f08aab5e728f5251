package no.partnerskap.api;

import java.nio.file.Files;
import java.nio.file.Path;

/** Main class of the jar. It uses only the JDK, so that it can report missing libraries. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        try {
            PartnershipApplication.main(args);
        } catch (NoClassDefFoundError missing) {
            var place = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
            if (Files.isDirectory(place.resolveSibling("lib"))) {
                throw missing;
            }
            System.err.println("The folder lib is missing beside " + place.getFileName()
                    + ": the service needs its libraries there.");
            System.err.println("Copy partnership-api/target/lib together with the jar.");
            System.exit(1);
        }
    }
}
