package no.partnerskap.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.view.words.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

@DisplayName("The language of a request")
class LanguageTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/partnerships");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nb                               | nb
        nn                               | nn
        en                               | en
        no                               | nb
        NO                               | nb
        nb-NO                            | nb
        nn-NO                            | nn
        en-GB                            | en
        nn-Latn-NO                       | nn
        de                               | nb
        de, en;q=0.3                     | en
        en;q=0.2, nn;q=0.9               | nn
        en;q=0.9, nn;q=0.9               | en
        en;q=0, nn;q=0.1                 | nn
        nb;q=0, de                       | nb
        *                                | nb
        *, en;q=0.1                      | en
        all                              | nb
        nn;q=2                           | nb
        ,;=                              | nb
        ''                               | nb
        """)
    void is_looked_up_among_those_that_the_caller_accepts(String accepted, Language spoken) {
        request.addHeader("Accept-Language", accepted);
        assertThat(Language.of(request)).isEqualTo(spoken);
    }

    @Test
    void is_bokmaal_where_nothing_is_said() {
        assertThat(Language.of(request)).isEqualTo(Language.nb);
    }

    @ParameterizedTest
    @CsvSource({
        "lang=nn,nn",
        "lang=all,all",
        "lang=en&limit=3,en",
        "limit=3&lang=%6En,nn",
        "lang=de,en",
        "lang=%,en",
        "slang=nn,en"
    })
    void is_the_one_in_the_address_before_any_header(String query, Language spoken) {
        request.addHeader("Accept-Language", "en");
        request.setQueryString(query);
        assertThat(Language.of(request)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nn  | {"nn":"Eg kjem"}
        all | {"nb":"Jeg kommer","nn":"Eg kjem","en":"I come"}
        """)
    void decides_how_a_sentence_is_written(Language asked, String written) {
        var json = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(Sentence.class, new SentenceWriter()))
                .build();
        var sentence = new Sentence("Jeg kommer", "Eg kjem", "I come");
        assertThat(json.writer().withAttribute(Language.class, asked).writeValueAsString(sentence))
                .isEqualTo(written);
    }
}
