package no.partnerskap.api.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.axon.Commands;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application as it ships, without its web server, on an empty database. */
final class Service implements AutoCloseable {
    final BenchClock clock = new BenchClock();
    private final ConfigurableApplicationContext context;

    Service(Database database, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=ERROR"));
        arguments.addAll(List.of(more));
        context = new SpringApplicationBuilder(PartnershipApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(c -> ((GenericApplicationContext) c)
                        .registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments.toArray(String[]::new));
    }

    Commands commands() {
        return context.getBean(Commands.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
