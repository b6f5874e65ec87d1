package dev.touchstone.grading;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a call of the JDK is charged that does much work without a loop which is woven.
enum ChargeRule {
    /// The size of the receiver.
    SELF,
    /// The size of the first argument.
    FIRST,
    /// The size of the result.
    RESULT,
    /// The sizes of receiver and result.
    SELF_AND_RESULT,
    /// What follows the index that is the first argument, and the sizes of the other arguments.
    TAIL,
    /// What is appended, or the part of it that two bounds give.
    APPENDED,
    /// The growth to the length that is the first argument.
    GROW,
    /// The first argument, as often as the second says.
    REPEATED,
    /// How far a search went.
    FOUND,
    /// How far a search backwards went.
    FOUND_BACK,
    /// The length that is the last argument.
    LENGTH,
    /// Both, if they are texts of the same length.
    EQUAL,
    /// Both, if they are texts.
    COMPARED,
    /// The product of both.
    PRODUCT,
    /// The receiver to the power of the first argument.
    POWER,
    /// Each element of the stream that is the result.
    EACH,
    /// Nothing, but the result is the name of a class: of a copy it becomes the original's.
    NAME;

    /// By `Class.method`, for all overloads; without its package, since no two of these classes share a name.
    private static final Map<String, ChargeRule> RULES = rules("""
            String RESULT: <init> substring subSequence concat repeat toCharArray getBytes toLowerCase toUpperCase trim \
            strip stripLeading stripTrailing stripIndent translateEscapes indent valueOf copyValueOf join formatted format
            String SELF_AND_RESULT: replace replaceAll replaceFirst
            String SELF: split lines chars codePoints codePointCount contains matches contentEquals equalsIgnoreCase \
            compareToIgnoreCase isBlank intern getChars
            String FIRST: startsWith endsWith
            String LENGTH: regionMatches
            String FOUND: indexOf
            String FOUND_BACK: lastIndexOf
            String EQUAL: equals
            String COMPARED: compareTo
            Object EQUAL: equals
            Objects EQUAL: equals
            Comparable COMPARED: compareTo
            CharSequence RESULT: toString subSequence
            CharSequence SELF: chars codePoints
            StringBuilder RESULT: toString substring subSequence
            StringBuilder SELF: reverse chars codePoints getChars
            StringBuilder TAIL: insert deleteCharAt delete replace
            StringBuilder APPENDED: append
            StringBuilder GROW: setLength
            StringBuilder REPEATED: repeat
            StringBuilder FIRST: <init>
            StringBuilder FOUND: indexOf
            StringBuilder FOUND_BACK: lastIndexOf
            StringBuffer RESULT: toString substring subSequence
            StringBuffer SELF: reverse chars codePoints getChars
            StringBuffer TAIL: insert deleteCharAt delete replace
            StringBuffer APPENDED: append
            StringBuffer GROW: setLength
            StringBuffer FIRST: <init>
            StringBuffer FOUND: indexOf
            StringBuffer FOUND_BACK: lastIndexOf
            StringJoiner FIRST: add
            StringJoiner RESULT: toString
            System LENGTH: arraycopy
            Array LENGTH: newInstance
            BigInteger SELF: add subtract negate abs not and or xor shiftLeft shiftRight bitCount equals hashCode
            BigInteger COMPARED: compareTo
            BigInteger PRODUCT: multiply divide mod remainder divideAndRemainder gcd modInverse modPow toString sqrt
            BigInteger POWER: pow
            BigInteger FIRST: <init>
            Class NAME: getName getTypeName toString
            IntStream EACH: range rangeClosed
            LongStream EACH: range rangeClosed
            """);

    private static final Map<String, String> PACKAGES = Map.of(
            "Array", "java/lang/reflect/",
            "Objects", "java/util/",
            "StringJoiner", "java/util/",
            "BigInteger", "java/math/",
            "IntStream", "java/util/stream/",
            "LongStream", "java/util/stream/");

    /// The rule for `call`; `null` where it costs nothing.
    static @Nullable ChargeRule of(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String simple = owner.substring(owner.lastIndexOf('/') + 1);
        ChargeRule rule = RULES.get(simple + "." + call.name().stringValue());
        return rule != null && owner.equals(PACKAGES.getOrDefault(simple, "java/lang/") + simple) ? rule : null;
    }

    private static Map<String, ChargeRule> rules(String table) {
        var rules = new HashMap<String, ChargeRule>();
        table.lines().forEach(line -> {
            String[] words = line.strip().split("[ :]+", -1);
            for (int i = 2; i < words.length; i++) {
                rules.put(words[0] + "." + words[i], ChargeRule.valueOf(words[1]));
            }
        });
        return Map.copyOf(rules);
    }
}
