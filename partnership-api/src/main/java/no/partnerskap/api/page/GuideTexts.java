package no.partnerskap.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents of the project as they stand in the jar: the same files in the same places as in the source. */
@Component
class GuideTexts {
    private static final String FOLDER = "no/partnerskap/api/page/reading/";
    private static final String FIRST = "README.md";
    private static final String WALKS = "docs/tour/";

    /** A document to begin with: its address below the service, and its first heading. */
    record Text(String path, String title) {
        /** Whether it is the first one to read. */
        public boolean first() {
            return path.equals(FIRST);
        }
    }

    private final SortedMap<String, Resource> files;
    private final List<Text> tours;

    GuideTexts() {
        files = files();
        tours = Stream.concat(Stream.of(FIRST), files.keySet().stream().filter(path -> path.startsWith(WALKS)))
                .filter(files::containsKey)
                .map(path -> new Text(path, heading(read(path)).orElse(path)))
                .toList();
    }

    /** The first tour and the longer walks. */
    List<Text> tours() {
        return tours;
    }

    /** The text at an address; of a folder, the list of what is in it. */
    Optional<String> at(String path) {
        if (files.containsKey(path)) {
            return Optional.of(read(path));
        }
        var within = files.keySet().stream()
                .filter(file -> path.endsWith("/") && file.startsWith(path))
                .map(file -> "- [%1$s](%1$s)".formatted(file.substring(path.length())))
                .collect(Collectors.joining("\n"));
        return within.isEmpty() ? Optional.empty() : Optional.of("# " + path + "\n\n" + within + "\n");
    }

    private static SortedMap<String, Resource> files() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*"))
                    .filter(Resource::isReadable)
                    .collect(Collectors.toMap(GuideTexts::path, Function.identity(), (one, same) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.indexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try {
            return files.get(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first heading of a document. */
    static Optional<String> heading(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst();
    }
}
