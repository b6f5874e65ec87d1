package dev.touchstone.script;

import java.util.HashMap;
import java.util.Map;

/// What a subject is asked to hold: classes, and what one script may use.
///
/// @param contract binary name of the interface
/// @param implementation binary name of the learner's class
/// @param constructor descriptor of the public constructor that the exercise asks for, as in `(I)V`
/// @param classes class files of contract and submission by binary name
/// @param stepsPerScript the step budget of one script
/// @param millisPerScript the wall clock of one script
/// @param outputBytesPerScript how much of what one script prints is kept
public record Assignment(
        String contract,
        String implementation,
        String constructor,
        Map<String, byte[]> classes,
        long stepsPerScript,
        int millisPerScript,
        int outputBytesPerScript) {

    /// For the wire.
    public byte[] encode() {
        Encoder encoder = new Encoder().text(contract).text(implementation).text(constructor).longNumber(stepsPerScript)
                .number(millisPerScript).number(outputBytesPerScript).number(classes.size());
        classes.forEach((name, bytes) -> encoder.text(name).bytes(bytes));
        return encoder.toBytes();
    }

    /// @throws MalformedMessageException if `body` is not what [#encode] gives
    public static Assignment decode(byte[] body) {
        var decoder = new Decoder(body);
        String contract = decoder.text();
        String implementation = decoder.text();
        String constructor = decoder.text();
        long steps = decoder.longNumber();
        int millis = decoder.number();
        int outputBytes = decoder.number();
        var classes = new HashMap<String, byte[]>();
        for (int left = decoder.number(); left > 0; left--) {
            classes.put(decoder.text(), decoder.bytes());
        }
        decoder.end();
        return new Assignment(contract, implementation, constructor, classes, steps, millis, outputBytes);
    }
}
