package no.partnerskap.api.ops;

import no.partnerskap.api.harness.Node;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JDK watches to make its cache: only a run that ends well leaves one. */
@DisplayName("A start to warm up")
class WarmUpTest {
    @TempDir
    Path folder;

    @Test
    void tells_the_sample_answers_itself_and_ends_well() throws Exception {
        try (var node = Node.start(folder.resolve("store"), folder.resolve("log"), "--partnership.warm-up=true")) {
            assertThat(node.awaitEnd()).as(node.log()).isZero();
            assertThat(node.log())
                    .contains("Sample data: ", "Stopped; the store is closed")
                    .doesNotContain("ERROR");
        }
    }
}
