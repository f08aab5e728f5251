package no.partnerskap.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service and its command line in one jar. */
@SpringBootApplication(scanBasePackages = {"no.partnerskap.api", "no.partnerskap.view"})
public class PartnershipApplication {
    public static void main(String[] args) {
        SpringApplication.run(PartnershipApplication.class, args);
    }
}
