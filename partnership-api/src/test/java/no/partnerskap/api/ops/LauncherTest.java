package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The script runs for real, in a folder of its own, with a JDK and a Maven that only say how they were called. */
@DisplayName("The launcher")
@Execution(ExecutionMode.CONCURRENT)
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "partnership");

    @TempDir
    Path folder;

    record Run(int status, String said) {}

    @BeforeEach
    void unpack() throws IOException {
        Files.copy(SCRIPT, folder.resolve("partnership"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("partnership-api/src/main"));
        Files.writeString(folder.resolve("partnership-api/pom.xml"), "");
        program("jdk/bin/java", """
            case "$*" in
                -version) echo 'openjdk version "25.0.1"' >&2 ;;
                *) echo "java $*" ;;
            esac\
            """);
        program("jdk/bin/javac", "true");
    }

    private void program(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void maven(String text) throws IOException {
        program("bin/mvn", text);
    }

    private static String buildsAJar() {
        return "mkdir -p partnership-api/target && : >partnership-api/target/partnership-api.jar";
    }

    /** Only these programs are on its path: what a test does not put there, is not there. */
    private Run run(String... words) throws IOException, InterruptedException {
        for (var needed : List.of("bash", "env", "cat", "dirname", "find", "grep", "head", "mkdir", "sed", "touch")) {
            var there = Path.of("/usr/bin", needed);
            var link = folder.resolve("bin").resolve(needed);
            Files.createDirectories(link.getParent());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Files.exists(there) ? there : Path.of("/bin", needed));
            }
        }
        var command = new ArrayList<>(List.of(folder.resolve("bin/bash").toString(), folder + "/partnership"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), said);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void builds_without_tests_and_starts_the_sample() throws Exception {
        maven("echo \"$*\" >called\n" + buildsAJar());
        var run = run("sample", "--server.port=" + freePort());
        assertThat(run.status()).as(run.said()).isZero();
        assertThat(run.said()).contains("partnership: building", "--spring.profiles.active=sample --server.port=");
        assertThat(folder.resolve("called"))
                .content()
                .contains("-Dmaven.test.skip=true", "package")
                .doesNotContain("exec.skip");
    }

    @Test
    void builds_on_the_jdk_that_it_found() throws Exception {
        maven("echo \"$JAVA_HOME\" >called\n" + buildsAJar());
        var run = run("audit-cases", "FILE");
        assertThat(run.said()).endsWith("partnership-api.jar audit-cases FILE\n");
        assertThat(folder.resolve("called")).hasContent(folder.resolve("jdk").toString());
    }

    @Test
    void builds_only_what_is_newer_than_the_jar() throws Exception {
        maven(buildsAJar());
        assertThat(run("audit-cases").said()).contains("building");
        assertThat(run("audit-cases").said()).doesNotContain("building");
    }

    @Test
    void says_that_maven_is_missing() throws Exception {
        var run = run("sample");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).contains("needs Maven 3.8.7 or newer", "Install").hasLineCount(1);
    }

    @Test
    void says_that_the_build_failed_and_where_to_read_why() throws Exception {
        maven("echo '[ERROR] cannot find symbol'; echo '[INFO] much more'; exit 1");
        var run = run("sample");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said())
                .contains("cannot find symbol", "the build failed", "build.log")
                .doesNotContain("much more");
    }

    @Test
    void says_that_the_disk_is_full() throws Exception {
        maven("echo '[ERROR] No space left on device'; exit 1");
        assertThat(run("sample").said()).contains("the disk is full", "Make room");
    }

    @Test
    void says_that_the_port_is_taken() throws Exception {
        maven(buildsAJar());
        try (var taken = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            var run = run("sample", "--server.port=" + taken.getLocalPort());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.said()).contains("port " + taken.getLocalPort() + " is taken", "SERVER_PORT=");
        }
    }
}
