package no.partnerskap.core.partnership;

import static java.util.stream.Collectors.toSet;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_118;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.contract.Contract;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.rules.StandsUnder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vocabulary of a partnership")
class VocabularyTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.partnerskap.core");

    /** That each of them has an answer is for the compiler to see; that each is sealed by its concept, for this. */
    @Test
    void has_commands_of_concepts_only() {
        record Stray(OfficeNumber office) implements PartnershipCommand {}
        var commandContext = new CommandContext(PartnershipState.BEFORE_ESTABLISHMENT, PolicyBook.shipped(), Scene.NOW);
        assertThatThrownBy(() -> CommandDispatcher.answer(new Stray(Facts.OFFICE), commandContext))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records(PartnershipCommand.class))
                .hasSizeGreaterThan(40)
                .allSatisfy(command -> assertThat(
                                Arrays.stream(command.getEnclosingClass().getInterfaces())
                                        .toList())
                        .as(command.getName())
                        .contains(PartnershipCommand.class));
    }

    @Test
    void has_only_commands_that_ask_leave_or_tell_a_fact_and_never_both() {
        assertThat(records(PartnershipCommand.class))
                .allSatisfy(command -> assertThat(Request.class.isAssignableFrom(command))
                        .isNotEqualTo(Report.class.isAssignableFrom(command)));
    }

    @Test
    void has_a_stored_name_for_each_event() {
        assertThat(StoredEvents.types().values()).doesNotHaveDuplicates();
        assertThat(Set.<Class<?>>copyOf(StoredEvents.types().values())).isEqualTo(records(PartnershipEvent.class));
        assertThat(StoredEvents.types())
                .allSatisfy(
                        (name, type) -> assertThat(StoredEvents.nameOf(type)).isEqualTo(name));
    }

    @Test
    void says_of_each_event_under_which_rules_it_stands() {
        assertThat(records(PartnershipEvent.class))
                .allSatisfy(event -> assertThat(event.getAnnotation(StandsUnder.class))
                        .as(event.getName())
                        .isNotNull()
                        .satisfies(rules -> assertThat(rules.value()).isNotEmpty()));
    }

    @Test
    void puts_what_the_board_sets_under_the_rule_of_its_own() {
        var amendment = example(AmendmentAdopted.class);
        assertThat(amendment.rules()).containsExactly(R_019, R_059);
        assertThat(new AmendmentAdopted(
                                amendment.office(),
                                amendment.agreement(),
                                amendment.amendment(),
                                amendment.change(),
                                amendment.validFrom(),
                                Origin.SET_BY_BOARD,
                                List.of(),
                                amendment.clauses())
                        .rules())
                .containsExactly(R_118);
        var key = example(CostKeyAdjusted.class);
        assertThat(key.rules()).containsExactly(R_092, R_093);
        assertThat(new CostKeyAdjusted(
                                key.office(),
                                key.key(),
                                key.agreement(),
                                key.change(),
                                key.validFrom(),
                                key.terms(),
                                Origin.SET_BY_BOARD,
                                List.of(),
                                null)
                        .rules())
                .containsExactly(R_118);
    }

    @Test
    void files_each_event_with_its_own_thing_and_only_where_files_are_kept() {
        assertThat(Contract.examples()).allSatisfy(event -> {
            var about = event.about();
            assertThat(about.files()).startsWith(about.all().getFirst().file()).doesNotHaveDuplicates();
            assertThat(about.files()).allMatch(key -> key.subject().filed());
            assertThat(about.all().stream().map(SubjectKey::file)).containsAll(about.files());
        });
        assertThat(files(MandateGranted.class)).containsExactly(Subject.OFFICE);
        assertThat(files(DraftShared.class)).containsExactly(Subject.OFFICE);
    }

    @Test
    void files_with_a_change_what_decides_about_it_and_not_what_only_names_it() {
        assertThat(concerns(AgendaItemAdded.class)).containsExactly(Subject.MEETING, Subject.CHANGE);
        assertThat(files(AgendaItemAdded.class)).containsExactly(Subject.MEETING);
        assertThat(concerns(DisputeRaised.class)).containsExactly(Subject.DISPUTE, Subject.CHANGE);
        assertThat(files(DisputeRaised.class)).containsExactly(Subject.DISPUTE);
        assertThat(files(BoardDecisionRecorded.class)).containsExactly(Subject.DISPUTE, Subject.CHANGE);
        assertThat(files(MeetingDecisionRecorded.class))
                .containsExactly(Subject.MEETING, Subject.DECISION, Subject.CHANGE);
        assertThat(concerns(CostKeyProposed.class))
                .containsExactly(Subject.COST_KEY, Subject.AGREEMENT, Subject.CHANGE);
        assertThat(files(CostKeyProposed.class)).containsExactly(Subject.COST_KEY, Subject.CHANGE);
        assertThat(concerns(CostKeyReviewed.class))
                .containsExactly(Subject.COST_KEY, Subject.AGREEMENT, Subject.MEETING);
        assertThat(files(CostKeyReviewed.class)).containsExactly(Subject.COST_KEY);
    }

    private static List<Subject> concerns(Class<? extends PartnershipEvent> type) {
        return example(type).about().all().stream().map(SubjectKey::subject).toList();
    }

    private static List<Subject> files(Class<? extends PartnershipEvent> type) {
        return example(type).about().files().stream().map(SubjectKey::subject).toList();
    }

    private static <E extends PartnershipEvent> E example(Class<E> type) {
        return Contract.examples().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void has_a_place_in_the_state_for_each_event() {
        var example = Contract.examples();
        assertThat(example.stream().map(Object::getClass).collect(toSet())).isEqualTo(records(PartnershipEvent.class));
        for (var event : example) {
            var after = PartnershipState.BEFORE_ESTABLISHMENT.after(event, Scene.RECORDED);
            assertThat(after.version()).as("%s", event).isEqualTo(1);
            assertThat(after.lastRecordedAt()).isEqualTo(Scene.RECORDED);
        }
    }

    @Test
    void has_no_place_in_the_state_for_an_event_of_no_concept() {
        record Stray(OfficeNumber office) implements PartnershipEvent {
            @Override
            public EventSubjects about() {
                return EventSubjects.of(SubjectKey.OFFICE);
            }
        }
        var stray = new Stray(Facts.OFFICE);
        assertThatThrownBy(() -> PartnershipState.BEFORE_ESTABLISHMENT.after(stray, Scene.RECORDED))
                .isInstanceOf(IllegalStateException.class);
    }

    static Set<Class<?>> records(Class<?> kind) {
        return CORE.stream()
                .filter(type -> type.isAssignableTo(kind) && type.isRecord())
                .map(JavaClass::reflect)
                .collect(toSet());
    }
}
