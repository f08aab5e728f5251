package no.partnerskap.api.cli;

import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.IndexRebuild;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Command {@code rebuild}: rebuilds the event index from the event store, one partnership at a time, and says for each whether it
 * had been right. It takes the same profiles and settings as the service, which may run meanwhile on PostgreSQL.
 */
final class Rebuild {
    private static final String HELP = """
        rebuild [--spring.profiles.active=PROFILE] [--spring.datasource.url=URL]
          Builds the event index, which all views are read from, anew from the event store, and tells for each
          partnership whether anything had been wrong. Can be run again at any time. Exit status 0 if every entry was
          as its events make it, 1 if some were mended.\
        """;

    /** Without this sequence number the store would begin with the last snapshot. */
    private static final long FROM_THE_FIRST = 0;

    private Rebuild() {}

    static int run(Class<?> application, String... args) {
        if (CommandLine.asksForHelp(args)) {
            System.out.println(HELP);
            return 0;
        }
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args)) {
            return rebuild(context);
        }
    }

    private static int rebuild(ConfigurableApplicationContext context) {
        var store = context.getBean(EventStore.class);
        var views = context.getBean(IndexRebuild.class);
        var offices = context.getBean(JdbcTemplate.class)
                .queryForList(
                        "select distinct aggregate_identifier from domain_event order by aggregate_identifier",
                        String.class);
        int mended = 0;
        int done = 0;
        for (var office : offices) {
            var rebuilt = views.rebuild(
                    new OfficeNumber(office),
                    store.readEvents(office, FROM_THE_FIRST).asStream());
            mended += rebuilt.unchanged() ? 0 : 1;
            System.out.printf(
                    "%d/%d  %s  %d events  %s%n",
                    ++done, offices.size(), office, rebuilt.events(), rebuilt.unchanged() ? "as it was" : "mended");
        }
        System.out.println(offices.size() + " partnerships, " + mended + " mended");
        return mended == 0 ? 0 : 1;
    }
}
