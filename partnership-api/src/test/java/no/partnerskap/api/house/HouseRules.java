package no.partnerskap.api.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Sends;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Refused;

/**
 * The rules of the house for everything below one package. They say what is allowed, so that a misspelt package cannot make one
 * pass.
 *
 * @param root the package that holds {@code core}, {@code view} and {@code api}
 */
record HouseRules(String root) {
    private static final String[] PLAIN = {
        "java.io",
        "java.lang..",
        "java.math",
        "java.nio.charset",
        "java.security",
        "java.text",
        "java.time..",
        "java.util..",
        "com.fasterxml.jackson.annotation",
        "org.jspecify.annotations",
        "org.pcollections"
    };
    /** The one part of the core that writes JSON: what an approval's hash is of. */
    private static final String WRITES_JSON = "CanonicalJson";

    private static final Set<String> AXON_IN_THE_AGGREGATE = Set.of(
            "org.axonframework.commandhandling.CommandHandler",
            "org.axonframework.eventhandling.Timestamp",
            "org.axonframework.eventsourcing.EventSourcingHandler",
            "org.axonframework.messaging.annotation.MetaDataValue",
            "org.axonframework.modelling.command.AggregateCreationPolicy",
            "org.axonframework.modelling.command.AggregateIdentifier",
            "org.axonframework.modelling.command.AggregateLifecycle",
            "org.axonframework.modelling.command.ApplyMore",
            "org.axonframework.modelling.command.AggregateRoot",
            "org.axonframework.modelling.command.CreationPolicy",
            "org.axonframework.serialization.Revision");

    private static final Set<String> CONCEPTS = Set.of(
            "agreement",
            "audit",
            "change",
            "costkey",
            "decision",
            "dispute",
            "finding",
            "mandate",
            "meeting",
            "office");

    /** For each part of the core, the other parts that it may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("rules", Set.of()),
            entry("kernel", Set.of("rules")),
            entry("office", Set.of("kernel", "rules")),
            entry("mandate", Set.of("kernel", "rules")),
            entry("agreement", Set.of("kernel", "rules", "mandate", "office")),
            entry("change", Set.of("kernel", "rules", "mandate")),
            entry("meeting", Set.of("kernel", "rules")),
            entry("dispute", Set.of("kernel", "rules")),
            entry("costkey", Set.of("kernel", "rules", "change")),
            entry(
                    "involvement",
                    Set.of("kernel", "rules", "office", "mandate", "agreement", "change", "meeting", "dispute")),
            entry(
                    "partnership",
                    Set.of(
                            "kernel",
                            "rules",
                            "office",
                            "mandate",
                            "agreement",
                            "change",
                            "meeting",
                            "dispute",
                            "costkey",
                            "involvement")),
            entry(
                    "finding",
                    Set.of(
                            "kernel",
                            "rules",
                            "office",
                            "mandate",
                            "agreement",
                            "change",
                            "meeting",
                            "dispute",
                            "costkey",
                            "involvement")));

    private String core() {
        return root + ".core";
    }

    private String view() {
        return root + ".view";
    }

    private DescribedPredicate<JavaClass> partsOfOurs(String... packages) {
        return resideOutsideOfPackages(root + "..")
                .or(resideInAnyPackage(packages))
                .as("parts of ours in %s", String.join(", ", packages));
    }

    ArchRule theCoreKnowsNeitherViewsNorApi() {
        return classes()
                .that()
                .resideInAPackage(core() + "..")
                .should()
                .onlyDependOnClassesThat(partsOfOurs(core() + ".."));
    }

    ArchRule theViewsKnowNoApi() {
        return classes()
                .that()
                .resideInAPackage(view() + "..")
                .should()
                .onlyDependOnClassesThat(partsOfOurs(core() + "..", view() + ".."));
    }

    /** Plain Java and a few annotations: no Spring, no SQL, no HTTP. */
    ArchRule theCoreIsPlain() {
        var plain = resideInAnyPackage(PLAIN).or(resideInAnyPackage(core() + "..", "org.axonframework.."));
        return classes()
                .that()
                .resideInAPackage(core() + "..")
                .and()
                .haveSimpleNameNotEndingWith(WRITES_JSON)
                .should()
                .onlyDependOnClassesThat(plain.or(primitives()));
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return describe("primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    ArchRule onlyTheAggregateKnowsAxon() {
        return classes().that().resideInAPackage(core() + "..").should(knowAxonOnlyAsTheAggregateMay());
    }

    private static ArchCondition<JavaClass> knowAxonOnlyAsTheAggregateMay() {
        return condition("know Axon only as the aggregate may", dependency -> {
            var axon = dependency.getTargetClass().getName();
            return axon.startsWith("org.axonframework.")
                    && !(dependency.getOriginClass().getSimpleName().equals("Partnership")
                            && AXON_IN_THE_AGGREGATE.contains(axon));
        });
    }

    ArchRule conceptsKnowOnlyWhatTheyMay() {
        return classes()
                .that()
                .resideInAPackage(core() + ".*")
                .should(condition("know only the parts of the core that they may", this::knowsTooMuch));
    }

    private boolean knowsTooMuch(Dependency dependency) {
        var from = part(dependency.getOriginClass());
        var target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(core())) {
            return false;
        }
        var to = part(target);
        boolean allowed = to.equals(from)
                || MAY_KNOW.getOrDefault(from, Set.of()).contains(to)
                        && (!from.equals("change")
                                || !to.equals("mandate")
                                || target.getSimpleName().equals("Body"));
        return !allowed;
    }

    /** The first package below the core, or nothing for the core's own. */
    private String part(JavaClass type) {
        var below = type.getPackageName().substring(core().length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    ArchRule conceptsFormNoCircle() {
        return slices().matching(core() + ".(*)..").should().beFreeOfCycles();
    }

    /** Packages in full, of all modules; so no arrow points upward from one to another either. */
    ArchRule packagesFormNoCircle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** The way in and the context handed down are apart, and so are the concepts' handlers. */
    ArchRule filesOfThePartnershipFormNoCircle() {
        return slices().assignedFrom(new FilesOf(core() + ".partnership"))
                .as("files of the partnership")
                .should()
                .beFreeOfCycles();
    }

    private record FilesOf(String name) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(name)
                    ? SliceIdentifier.of(
                            type.getName().substring(name.length() + 1).replaceAll("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the files of " + name;
        }
    }

    /** Who tells one kind of event from another decides what has become of a thing: that is for core and views. */
    ArchRule conceptsOfTheApiDecideNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage(CONCEPTS.stream()
                        .map(concept -> root + ".api." + concept)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat(assignableTo(PartnershipEvent.class)
                        .and(describe("are one kind of event", type -> !type.isInterface())));
    }

    /** Beside its controllers a concept's package holds what they speak: records, enums, and answers in plain text. */
    ArchRule conceptsOfTheApiHoldControllersAndWhatTheySpeak() {
        return classes()
                .that()
                .resideInAnyPackage(CONCEPTS.stream()
                        .map(concept -> root + ".api." + concept)
                        .toArray(String[]::new))
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .haveSimpleNameNotEndingWith("Text")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beAssignableTo(Record.class)
                .orShould()
                .beEnums();
    }

    ArchRule theAuditKnowsNoCommand() {
        return noClasses()
                .that()
                .resideInAPackage(core() + ".involvement..")
                .should()
                .dependOnClassesThat(assignableTo(PartnershipCommand.class).or(assignableTo(Refused.class)));
    }

    ArchRule theViewsKnowNoCommand() {
        return noClasses()
                .that()
                .resideInAPackage(view() + "..")
                .should()
                .dependOnClassesThat(assignableTo(PartnershipCommand.class));
    }

    ArchRule theViewsKnowNoRefusal() {
        return noClasses()
                .that()
                .resideInAPackage(view() + "..")
                .should()
                .dependOnClassesThat(assignableTo(Refused.class));
    }

    /** What only reads is called so; whatever else takes requests is a controller. */
    ArchRule whatTakesRequestsIsCalledByWhatItDoes() {
        return classes()
                .that(describe("take requests", type -> !operations(type).isEmpty()))
                .should(new ArchCondition<>("be called by what they do") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean onlyReads = operations(type).stream().allMatch(one -> one.isAnnotatedWith(Reads.class));
                        var called = onlyReads ? "QueryController" : "Controller";
                        if (!type.getSimpleName().endsWith(called)
                                || onlyReads != type.getSimpleName().endsWith("QueryController")) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is no " + called));
                        }
                    }
                });
    }

    private static List<JavaMethod> operations(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> Stream.of(Reads.class, Sends.class, OwnerWorkspace.class)
                        .anyMatch(method::isAnnotatedWith))
                .toList();
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<Dependency> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(broken)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
