package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTest {

    @Test
    void simplified_traditionalCharacters_areTheSimplifiedOnes() {
        var simplified = new StringBuilder();
        "虛擬記憶體與線程緩衝區：ABC、テスト、头".chars().forEach(c -> simplified.append(Han.simplified((char) c)));

        assertThat(simplified).hasToString("虚拟记忆体与线程缓冲区：ABC、テスト、头");
    }

    @Test
    void simplified_anyCharacter_isSimplifiedAtOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = Han.simplified((char) c);
            assertThat(Han.simplified(once)).isEqualTo(once);
        }
    }
}
