package dev.touchstone.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final Dictionary DICTIONARY = Dictionary.builtIn();

    @Test
    void named_bothLanguagesAndSpellings_areOneTopic() {
        assertThat(List.of("Consistent hashing", "一致性哈希", "一致性 hash", "ＣＯＮＳＩＳＴＥＮＴ　ＨＡＳＨ"))
                .allSatisfy(name -> assertThat(DICTIONARY.named(name)).map(term -> term.id().value())
                        .contains("consistent-hashing"));
    }

    @Test
    void mentions_longestNameWins_andNoneLiesInsideAWord() {
        assertThat(found("非对称加密比对称加密慢，见 TLBs 与 TLB。")).containsExactly("asymmetric-encryption", "symmetric-encryption",
                "tlb");
    }

    @Test
    void mentions_spacesBesideChinese_doNotMatter() {
        assertThat(found("IO复用 和 IO 多路复用")).containsExactly("io-multiplexing", "io-multiplexing");
    }

    @Test
    void mentions_addressesAndIdentifiers_holdNone() {
        assertThat(found("https://a.example/deadlock enable.idempotence=1")).isEmpty();
    }

    @Test
    void mentions_everydayWords_countOnlyAtTheStart() {
        assertThat(found("please select the first")).isEmpty();
        assertThat(DICTIONARY.leading("select 的缺点")).map(mention -> mention.term().id().value())
                .contains("select-syscall");
    }

    @Test
    void prerequisites_areTopicsOfTheDictionary() {
        assertThat(DICTIONARY.prerequisites()).allSatisfy((after, before) -> {
            assertThat(DICTIONARY.find(after)).as(after.value()).isPresent();
            assertThat(before).allSatisfy(topic -> assertThat(DICTIONARY.find(topic)).as(topic.value()).isPresent());
        });
    }

    private static List<String> found(String text) {
        return DICTIONARY.mentions(text).stream().map(mention -> mention.term().id().value()).toList();
    }
}
