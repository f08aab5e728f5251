package no.partnerskap.api.sample.issuer;

import java.util.List;
import no.partnerskap.api.signin.UnfitTrust;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Start check that prevents, before anything is opened, that tokens anybody can get are trusted together with real ones. */
class OnlyForTheSample implements BeanFactoryPostProcessor {
    private static final List<String> OURS = List.of(SampleTokens.OF_SYSTEMS, SampleTokens.OF_PEOPLE);
    private final Environment environment;

    OnlyForTheSample(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new UnfitTrust(
                    "The profiles sample and production exclude each other: in the sample everybody knows the"
                            + " passwords.");
        }
        for (int number = 0; environment.containsProperty(nameOf(number)); number++) {
            var issuer = environment.getProperty(nameOf(number));
            if (!OURS.contains(issuer)) {
                throw new UnfitTrust("The sample trusts its own issuer alone, and " + issuer + " is configured too.");
            }
        }
    }

    private static String nameOf(int number) {
        return "partnership.issuers[" + number + "].issuer";
    }
}
