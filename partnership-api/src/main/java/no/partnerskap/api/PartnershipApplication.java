package no.partnerskap.api;

import no.partnerskap.api.cli.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Application: the service and its command line in one jar. */
@SpringBootApplication(scanBasePackages = {"no.partnerskap.api", "no.partnerskap.view"})
public class PartnershipApplication {
    public static void main(String[] args) {
        CommandLine.run(PartnershipApplication.class, args)
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(PartnershipApplication.class, args));
    }
}
