package no.partnerskap.api.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One text file of the project; its path is relative to the project's root and written with slashes. */
public record SourceFile(String path, String text) {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");
    private static final Pattern READ = Pattern.compile(".*\\.(java|md|ya?ml|sql)");

    /** Comments, text blocks, strings and characters; possessive, or a long text would exhaust the stack. */
    private static final Pattern NO_CODE = Pattern.compile("""
        //[^\\n]*+
        | /\\*.*?\\*/
        | \"""(?:[^"\\\\]|\\\\.|"(?!""))*+\"""
        | "(?:[^"\\\\\\n]|\\\\.)*+"
        | '(?:[^'\\\\\\n]|\\\\.)++'
        """, Pattern.DOTALL | Pattern.COMMENTS);

    public boolean isCode() {
        return path.endsWith(".java");
    }

    boolean isMainCode() {
        return isCode() && path.contains("src/main/");
    }

    boolean isTestCode() {
        return isCode() && path.contains("src/test/");
    }

    /** What a Java source says to the compiler; each text, sign and comment is one quotation mark. */
    public static String code(String source) {
        return NO_CODE.matcher(source).replaceAll(" \" ");
    }

    /** The folder of the topmost pom in an unbroken row of folders with poms, from here upward. */
    public static Path root(Path here) {
        var folder = here.toAbsolutePath().normalize();
        if (!isModule(folder)) {
            throw new IllegalStateException("No pom.xml in " + folder);
        }
        for (var above = folder.getParent(); above != null && isModule(above); above = above.getParent()) {
            folder = above;
        }
        return folder;
    }

    private static boolean isModule(Path folder) {
        return Files.exists(folder.resolve("pom.xml"));
    }

    /** All texts below the root that may name a rule, in the order of their paths. */
    public static List<SourceFile> below(Path root) {
        var found = new ArrayList<SourceFile>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var skip = NOT_OURS.contains(folder.getFileName().toString()) && !folder.equals(root);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (READ.matcher(file.getFileName().toString()).matches()) {
                        var path = root.relativize(file).toString().replace('\\', '/');
                        found.add(new SourceFile(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(found);
    }
}
