package dev.touchstone.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a subject is asked to hold: classes, and what one script may use.
///
/// @param actor binary name of the class that does what scripts say; it implements [Actor]
/// @param methods of the contract, in the order that the actor knows them by
/// @param classes class files of actor, contract and submission by binary name
/// @param stepsPerScript the step budget of one script
/// @param millisPerScript the processor time of one script
/// @param wallMillisPerScript the clock on the wall for one script, which on a busy machine runs faster
/// @param outputBytesPerScript how much of what one script prints is kept
public record Assignment(
        String actor,
        List<Methods.Signature> methods,
        Map<String, byte[]> classes,
        long stepsPerScript,
        int millisPerScript,
        int wallMillisPerScript,
        int outputBytesPerScript) {

    /// For the wire.
    public byte[] encode() {
        Encoder encoder = new Encoder().text(actor).longNumber(stepsPerScript).number(millisPerScript)
                .number(wallMillisPerScript).number(outputBytesPerScript);
        encoder.number(methods.size());
        for (Methods.Signature method : methods) {
            encoder.text(method.name()).number(method.parameters());
        }
        encoder.number(classes.size());
        classes.forEach((name, bytes) -> encoder.text(name).bytes(bytes));
        return encoder.toBytes();
    }

    /// @throws MalformedMessageException if `body` is not what [#encode] gives
    public static Assignment decode(byte[] body) {
        var decoder = new Decoder(body);
        String actor = decoder.text();
        long steps = decoder.longNumber();
        int millis = decoder.number();
        int wallMillis = decoder.number();
        int outputBytes = decoder.number();
        var methods = new ArrayList<Methods.Signature>();
        for (int left = decoder.number(); left > 0; left--) {
            methods.add(new Methods.Signature(decoder.text(), decoder.number()));
        }
        var classes = new HashMap<String, byte[]>();
        for (int left = decoder.number(); left > 0; left--) {
            classes.put(decoder.text(), decoder.bytes());
        }
        decoder.end();
        return new Assignment(actor, methods, classes, steps, millis, wallMillis, outputBytes);
    }
}
