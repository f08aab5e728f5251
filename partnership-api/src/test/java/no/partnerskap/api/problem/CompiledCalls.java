package no.partnerskap.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts in the compiled main code the calls that turn something away or notice something. */
final class CompiledCalls {
    /** The types that tell, by the names of their calls; what they do among themselves is not counted. */
    private static final Map<String, Set<String>> TOLD_BY = Map.ofEntries(
            Map.entry("Refused", Set.of("<init>", "unless", "when", "because")),
            Map.entry("ActOfAnother", Set.of("<init>", "unless")),
            Map.entry("Malformed", Set.of("<init>")),
            Map.entry("UnknownNumber", Set.of("<init>")),
            Map.entry("Finding", Set.of("<init>", "of")),
            Map.entry("BadParameter", Set.of("<init>")),
            Map.entry("Failure", Set.of("<init>")),
            Map.entry("Problem", Set.of("of")),
            Map.entry("ProblemWriter", Set.of("write")),
            Map.entry("Numbered", Set.of("get")));

    static final Set<String> TELLERS = Set.of(
            "Refused",
            "ActOfAnother",
            "Malformed",
            "UnknownNumber",
            "Finding",
            "Problem",
            "BadParameter",
            "ProblemWriter");

    private CompiledCalls() {}

    static SortedMap<String, Long> byFile() {
        var counted = new TreeMap<String, Long>();
        var project = Path.of("").toAbsolutePath().getParent();
        for (var module : List.of("partnership-core", "partnership-projections", "partnership-api")) {
            classes(project.resolve(module).resolve("target/classes")).forEach(type -> count(type, counted));
        }
        return counted;
    }

    private static Stream<ClassModel> classes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(CompiledCalls::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassModel read(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void count(ClassModel type, SortedMap<String, Long> counted) {
        var name = simple(type.thisClass().asInternalName());
        if (!TELLERS.contains(name)) {
            type.methods().forEach(method -> {
                long calls = calls(method);
                if (calls > 0) {
                    counted.merge(source(type), calls, Long::sum);
                }
            });
        }
    }

    private static String source(ClassModel type) {
        return type.findAttribute(Attributes.sourceFile())
                .orElseThrow()
                .sourceFile()
                .stringValue();
    }

    private static long calls(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementList().stream())
                .filter(element -> switch (element) {
                    case InvokeInstruction call ->
                        tells(call.owner().asInternalName(), call.name().stringValue());
                    case InvokeDynamicInstruction made ->
                        made.bootstrapArgs().stream()
                                .filter(DirectMethodHandleDesc.class::isInstance)
                                .map(DirectMethodHandleDesc.class::cast)
                                .anyMatch(named -> tells(internal(named), named.methodName()));
                    default -> false;
                })
                .count();
    }

    private static String internal(DirectMethodHandleDesc named) {
        var descriptor = named.owner().descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    private static boolean tells(String owner, String name) {
        return owner.startsWith("no/partnerskap/")
                && TOLD_BY.getOrDefault(simple(owner), Set.of()).contains(name);
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }
}
