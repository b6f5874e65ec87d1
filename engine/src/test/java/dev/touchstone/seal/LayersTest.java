package dev.touchstone.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayersTest {

    private static final Layers FULL = new Layers(Layer.ALL, 0);

    @ParameterizedTest
    @EnumSource
    void isFull_withoutALayer_isSoForLandlockAlone(Layer layer) {
        var rest = new Layers(Layer.ALL & ~layer.bit(), 0);

        assertThat(FULL.isFull()).isTrue();
        assertThat(rest.isFull()).isEqualTo(layer == Layer.LANDLOCK);
        assertThat(rest.has(layer)).isFalse();
        assertThat(rest.missing()).doesNotContain(Layer.LANDLOCK).hasSize(layer == Layer.LANDLOCK ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void isFull_withAnOpenDoor_isNot(Door door) {
        var leaking = new Layers(Layer.ALL, door.bit());

        assertThat(leaking.isFull()).isFalse();
        assertThat(leaking.isOpen(door)).isTrue();
        assertThat(leaking.covers(FULL)).isFalse();
        assertThat(FULL.covers(leaking)).isTrue();
    }

    @Test
    void covers_fewerLayers_doesNot() {
        assertThat(Layers.NONE.covers(FULL)).isFalse();
        assertThat(FULL.covers(Layers.NONE)).isTrue();
        assertThat(Layers.NONE.covers(Layers.NONE)).isTrue();
        assertThat(FULL.weaker(Layers.NONE)).isEqualTo(Layers.NONE);
    }

    @Test
    void decode_whatEncodeGave_isTheSame() {
        var layers = new Layers(Layer.SECCOMP.bit(), Door.PATHS.bit());

        assertThat(Layers.decode(layers.encode())).isEqualTo(layers);
        assertThat(Layers.decode(new byte[0])).isEqualTo(Layers.NONE);
    }

    @Test
    void decode_somethingElse_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Layers.decode(new byte[]{1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Layers.decode(new byte[]{-1, 0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Layers.decode(new byte[]{0, 64}));
    }

    @Test
    void parse_whatToArgumentsGave_isTheSame() {
        Plan plan = Plan.full(640, 300).without(Layer.SECCOMP);

        assertThat(Plan.parse(plan.toArguments().toArray(String[]::new))).isEqualTo(plan);
        assertThat(plan.has(Layer.SECCOMP)).isFalse();
        assertThat(plan.has(Layer.LANDLOCK)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.parse(new String[0]));
    }
}
