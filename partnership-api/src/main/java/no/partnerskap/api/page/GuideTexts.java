package no.partnerskap.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The first tour and the longer walks, as they stand in the jar: the same files as in the source. */
@Component
class GuideTexts {
    private static final String FOLDER = "classpath*:no/partnerskap/api/page/reading/";
    private static final String FIRST = "README.md";
    private static final String WALKS = "docs/tour/";

    /** One text, its address below the service, and its first heading. */
    record Text(String path, String title, String text) {
        /** Whether it is the one to begin with. */
        public boolean first() {
            return path.equals(FIRST);
        }
    }

    private final List<Text> texts;

    GuideTexts() {
        texts = Stream.concat(texts(FIRST, ""), texts(WALKS + "*.md", WALKS).sorted(Comparator.comparing(Text::path)))
                .toList();
    }

    List<Text> all() {
        return texts;
    }

    Optional<Text> at(String path) {
        return texts.stream().filter(text -> text.path().equals(path)).findFirst();
    }

    private static Stream<Text> texts(String files, String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + files))
                    .filter(Resource::exists)
                    .map(file -> text(folder + file.getFilename(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(String path, Resource file) {
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            return new Text(path, heading(text).orElse(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> heading(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst();
    }
}
