package no.partnerskap.api.house.madeup.core.change;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.util.List;
import no.partnerskap.api.house.madeup.api.Controller;
import no.partnerskap.api.house.madeup.core.mandate.Body;
import no.partnerskap.api.house.madeup.core.mandate.Mandates;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.context.ApplicationContext;

/** Breaks what a concept may know, each class in one way. */
public class MadeUp {
    static class KnowsView {
        no.partnerskap.api.house.madeup.view.MadeUp view;
    }

    static class KnowsApi {
        Controller api;
    }

    static class KnowsSpring {
        ApplicationContext spring;
    }

    static class KnowsSql {
        Connection sql;
    }

    static class KnowsHttp {
        HttpServletRequest http;
    }

    static class KnowsAxon {
        @CommandHandler
        void handle(String command) {}
    }

    static class KnowsMeeting {
        no.partnerskap.api.house.madeup.core.meeting.MadeUp meeting;
    }

    static class KnowsMandates {
        Mandates[] mandates;
    }

    static class MayKnow {
        Body body;
        List<int[]> numbers;
    }
}
