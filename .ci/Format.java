import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the Java sources, so that nobody is stopped by layout; with CI=true it only checks. Runs on the JDK the
 * sources are written for, as a formatter inside Maven could not read them when Maven itself runs on an older Java.
 */
class Format {
    static final Path STAMP = Path.of("target", "formatted");

    public static void main(String[] args) throws Exception {
        var check = "true".equals(System.getenv("CI"));
        var sources = sources(check ? FileTime.fromMillis(0) : lastTime());
        if (!sources.isEmpty()) {
            var call = new ArrayList<>(List.of("--palantir"));
            call.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
            call.addAll(sources);
            var result = new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
                    .format(call.toArray(String[]::new));
            if (result != 0) {
                System.err.println(
                        check ? "The files above are not formatted: run mvn process-sources." : "Not formatted.");
                System.exit(1);
            }
        }
        Files.createDirectories(STAMP.getParent());
        Files.writeString(STAMP, "");
        System.exit(0); // the formatter's own threads would keep the process alive
    }

    static FileTime lastTime() throws IOException {
        return Files.exists(STAMP) ? Files.getLastModifiedTime(STAMP) : FileTime.fromMillis(0);
    }

    static List<String> sources(FileTime newerThan) throws IOException {
        try (var files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("target/"))
                    .filter(file -> isNewer(file, newerThan))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    static boolean isNewer(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) > 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
