import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Makes the jar that Maven makes, of all modules in one and in half of the time, for those who only want to start it: from
 * the sources, and from libraries that are on this machine already. Ends with 2 and has changed nothing where one is missing.
 */
class Jar {
    private static final String READING = "no/partnerskap/api/page/reading/";
    private static final Path WORDS = Path.of("no", "partnerskap", "api", "openapi", "javadoc.properties");

    /** The arguments: the folder of the project, its version, its list of libraries, and where Maven keeps them. */
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]);
        var libraries = libraries(Path.of(args[2]), Path.of(args[3]));
        for (var library : libraries) {
            if (!Files.isRegularFile(library)) {
                System.err.println("There is no " + library.getFileName() + " on this machine yet");
                System.exit(2);
            }
        }
        var target = home.resolve("partnership-api").resolve("target");
        var lib = CompletableFuture.supplyAsync(() -> copied(libraries, target.resolve("lib")));
        var classes = target.resolve("quick");
        delete(classes);
        if (!compiled(home, libraries, Files.createDirectories(classes))) {
            System.exit(1);
        }
        pack(home, classes, manifest(lib.join(), args[1]), target.resolve("partnership-api.jar"));
        delete(classes);
    }

    private static List<Path> libraries(Path list, Path repository) throws IOException {
        var found = new ArrayList<Path>();
        for (var line : Files.readAllLines(list)) {
            var parts = line.split(":");
            if (parts.length == 3) {
                found.add(repository
                        .resolve(parts[0].replace('.', '/'))
                        .resolve(parts[1])
                        .resolve(parts[2])
                        .resolve(parts[1] + "-" + parts[2] + ".jar"));
            }
        }
        return found;
    }

    /** Leaves what lies there already, as a service that runs may still read it. */
    private static List<String> copied(List<Path> libraries, Path lib) {
        try {
            var names = new TreeSet<String>();
            Files.createDirectories(lib);
            for (var library : libraries) {
                var copy = lib.resolve(library.getFileName());
                if (!Files.exists(copy) || Files.size(copy) != Files.size(library)) {
                    Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                names.add("lib/" + copy.getFileName());
            }
            try (var there = Files.list(lib)) {
                there.filter(file -> !names.contains("lib/" + file.getFileName()))
                        .forEach(Jar::delete);
            }
            return List.copyOf(names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The compiler reads the sources, keeps what they say of themselves, and goes on to compile them. */
    private static boolean compiled(Path home, List<Path> libraries, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var right = new AtomicBoolean(true);
        DiagnosticListener<JavaFileObject> told = fault -> {
            if (fault.getKind() == Diagnostic.Kind.ERROR) {
                right.set(false);
                System.err.println("ERROR " + fault);
            }
        };
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            var sources = files.getJavaFileObjectsFromPaths(Javadoc.sources(home));
            var task = (JavacTask)
                    compiler.getTask(null, files, told, List.of("-proc:none", "-parameters"), null, sources);
            Javadoc.write(Javadoc.words(task), classes.resolve(WORDS));
            task.generate();
        }
        return right.get();
    }

    private static void pack(Path home, Path classes, Manifest manifest, Path jar) throws IOException {
        var entries = new TreeMap<String, Path>();
        add(entries, classes, "");
        for (var module : Javadoc.MODULES) {
            add(entries, home.resolve(module).resolve(Path.of("src", "main", "resources")), "");
        }
        entries.put(READING + "README.md", home.resolve("README.md"));
        add(entries, home.resolve("docs"), READING + "docs/");
        entries.keySet()
                .removeIf(name -> name.startsWith(READING + "docs/") && !name.matches(".*/docs/(tour/([^/]*[.]md)?)?"));
        var made = jar.resolveSibling("partnership-api.jar.new");
        try (var out = new JarOutputStream(Files.newOutputStream(made), manifest)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                if (Files.isRegularFile(entry.getValue())) {
                    Files.copy(entry.getValue(), out);
                }
                out.closeEntry();
            }
        }
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Manifest manifest(List<String> lib, String version) {
        var manifest = new Manifest();
        var said = manifest.getMainAttributes();
        said.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.put(Attributes.Name.MAIN_CLASS, "no.partnerskap.api.Start");
        said.put(Attributes.Name.IMPLEMENTATION_TITLE, "partnership-api");
        said.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        said.put(Attributes.Name.CLASS_PATH, String.join(" ", lib));
        return manifest;
    }

    /** Folders too: who looks for the classes of a package asks for its folder. */
    private static void add(TreeMap<String, Path> entries, Path from, String place) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            files.filter(file -> !file.equals(from)).forEach(file -> {
                var name = place + from.relativize(file).toString().replace('\\', '/');
                entries.put(Files.isDirectory(file) ? name + "/" : name, file);
            });
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            // then there is nothing to delete
        }
    }
}
