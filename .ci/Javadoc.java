import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/**
 * Writes what the sources say of themselves to a properties file, from which the description of the interface takes its words:
 * {@code no.partnerskap.A.B} for a type, {@code no.partnerskap.A.B#c} for a component, a constant or a method.
 */
class Javadoc {
    static final List<String> MODULES = List.of("partnership-core", "partnership-projections", "partnership-api");

    public static void main(String[] args) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources(Path.of(args[0])));
            var task = (JavacTask) compiler.getTask(null, files, fault -> {}, List.of("-proc:none"), null, sources);
            write(words(task), Path.of(args[1]));
        }
    }

    static Map<String, String> words(JavacTask task) throws IOException {
        var words = new TreeMap<String, String>();
        var docs = DocTrees.instance(task);
        for (var unit : task.parse()) {
            new Reader(docs, unit, words).scan(unit, null);
        }
        return words;
    }

    static void write(Map<String, String> words, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, lines(words));
    }

    static List<Path> sources(Path home) throws IOException {
        var found = new ArrayList<Path>();
        for (var module : MODULES) {
            try (var files = Files.walk(home.resolve(module).resolve(Path.of("src", "main", "java")))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    static String lines(Map<String, String> words) {
        var lines = new StringBuilder();
        words.forEach((key, text) -> lines.append(key.replace("#", "\\#"))
                .append('=')
                .append(text.replace("\\", "\\\\"))
                .append('\n'));
        return lines.toString();
    }

    /** Walks one file, knowing the name of the type it stands in. */
    static class Reader extends TreePathScanner<Void, String> {
        private final DocTrees docs;
        private final CompilationUnitTree unit;
        private final Map<String, String> words;

        Reader(DocTrees docs, CompilationUnitTree unit, Map<String, String> words) {
            this.docs = docs;
            this.unit = unit;
            this.words = words;
        }

        @Override
        public Void visitClass(ClassTree type, String within) {
            var name = (within == null ? String.valueOf(unit.getPackageName()) : within) + "." + type.getSimpleName();
            tell(name, name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String within) {
            tell(within + "#" + method.getName(), null);
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String within) {
            tell(within + "#" + field.getName(), null);
            return null;
        }

        private void tell(String key, String type) {
            var comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                return;
            }
            put(key, comment.getFullBody());
            for (var tag : comment.getBlockTags()) {
                if (type != null && tag instanceof ParamTree param && !param.isTypeParameter()) {
                    put(type + "#" + param.getName(), param.getDescription());
                }
            }
        }

        private void put(String key, List<? extends DocTree> parts) {
            var text = text(parts);
            if (!text.isBlank()) {
                words.putIfAbsent(key, text);
            }
        }
    }

    /** Plain text with code in backticks; what is set off as an example is left out. */
    static String text(List<? extends DocTree> parts) {
        var text = new StringBuilder();
        boolean example = false;
        for (var part : parts) {
            if (part instanceof StartElementTree start && start.getName().contentEquals("pre")) {
                example = true;
            } else if (part instanceof EndElementTree end && end.getName().contentEquals("pre")) {
                example = false;
            } else if (!example) {
                text.append(
                        switch (part) {
                            case TextTree plain -> plain.getBody();
                            case LiteralTree code -> "`" + code.getBody().getBody() + "`";
                            case LinkTree link -> link.getLabel().isEmpty() ? named(link) : text(link.getLabel());
                            default -> part.getKind() == DocTree.Kind.ENTITY ? part.toString() : " ";
                        });
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    static String named(LinkTree link) {
        var name = link.getReference().getSignature();
        return name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf('.')) + 1);
    }
}
