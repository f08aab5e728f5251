package no.partnerskap.api.axon;

import java.util.concurrent.atomic.AtomicBoolean;
import no.partnerskap.api.cases.Administrator;
import no.partnerskap.core.kernel.PartnershipEvent;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view of the tests' own: writes a row for each event, and fails after writing when it is told to. */
public class WitnessView {
    final AtomicBoolean broken = new AtomicBoolean();
    private final JdbcClient jdbc;

    /** Has it told of events as the views of the service are; imported by name, so that no other test finds it. */
    @Import(WitnessView.class)
    static class Processor {
        @Bean(initMethod = "start", destroyMethod = "shutDown")
        SubscribingEventProcessor witness(ViewProcessor viewProcessor, WitnessView view) {
            return viewProcessor.of("witness", view);
        }
    }

    WitnessView(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        var administrator = new Administrator(environment);
        administrator.update("create table if not exists witness (office varchar(8) not null)");
        administrator.update("grant select, insert on witness to public");
    }

    @EventHandler
    void on(PartnershipEvent event) {
        jdbc.sql("insert into witness values (?)").param(event.office().value()).update();
        if (broken.get()) {
            throw new IllegalStateException("The witness view is broken");
        }
    }

    int rows(Object office) {
        return jdbc.sql("select count(*) from witness where office = ?")
                .param(office.toString())
                .query(Integer.class)
                .single();
    }
}
