package dev.touchstone.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number with its unit, or an order of growth such as `O(n log n)`, at a place in a text.
///
/// @param kind what it measures, as `time`; figures of different kinds are not compared
/// @param value in one form for all spellings: `2 s` is `2000 ms`
record Figure(int start, int end, String kind, String value) {

    private static final String ORDER = "order";

    /// In lower case, with what one is worth of the first of its kind.
    private static final Map<String, Unit> UNITS = Stream.of(
            units("number", "1", "个 条 次 台 倍 项 f"), units("number", "0.01", "%"), units("number", "10000", "万"),
            units("time", "0.001", "us μs 微秒"), units("time", "1", "ms 毫秒 millisecond milliseconds"),
            units("time", "1000", "s 秒 秒钟 sec secs second seconds"),
            units("time", "60000", "min mins minute minutes 分钟"), units("time", "3600000", "h hour hours 小时"),
            units("time", "86400000", "day days 天"),
            units("size", "1", "bit bits 位 比特"), units("size", "8", "b byte bytes 字节"),
            units("size", "8192", "k kb kib"), units("size", "8388608", "m mb mib"),
            units("size", "8589934592", "g gb gib"))
            .flatMap(List::stream).collect(Collectors.toUnmodifiableMap(Unit::name, unit -> unit));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![a-z0-9./_#+~^-])(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?(?!\\.\\d)(?:\\s?("
                    + UNITS.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"))
                    + "))?(?![a-z0-9_^~/×*%-])");
    private static final Pattern GROWTH = Pattern
            .compile("(?<![a-z])[oθ]\\s?\\(([^()]{1,16}(?:\\([^()]{1,8}\\)[^()]{0,8})?)\\)");
    private static final Pattern GROWTH_SIGNS = Pattern.compile("[\\s()·⋅*×^]");
    private static final Pattern IN_N = Pattern.compile("(?:n|\\d|log)+");

    /// Of a number without a unit.
    private static final Unit COUNT = new Unit("", "number", BigDecimal.ONE);

    private record Unit(String name, String kind, BigDecimal worth) {}

    private static List<Unit> units(String kind, String worth, String names) {
        return Stream.of(names.split(" ", -1)).map(name -> new Unit(name, kind, new BigDecimal(worth))).toList();
    }

    /// Whether `text`, as written, may hold a figure.
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９') || c == '(' || c == '（') {
                return true;
            }
        }
        return false;
    }

    /// The figure in `text`, which is folded and in lower case; empty where there are several, or none that can be compared.
    static Optional<Figure> only(String text) {
        Matcher growth = GROWTH.matcher(text);
        List<MatchResult> orders = growth.results().toList();
        List<MatchResult> numbers = NUMBER.matcher(growth.replaceAll(found -> " ".repeat(found.group().length())))
                .results()
                .toList();
        if (orders.size() + numbers.size() != 1) {
            return Optional.empty();
        }
        return numbers.isEmpty() ? order(orders.getFirst()) : Optional.of(number(numbers.getFirst()));
    }

    boolean isOrder() {
        return kind.equals(ORDER);
    }

    /// An order in `n` alone: what other letters stand for differs from note to note.
    private static Optional<Figure> order(MatchResult found) {
        String value = GROWTH_SIGNS.matcher(found.group(1)).replaceAll("").replace("lg", "log").replace("ln", "log")
                .replace("log2n", "logn");
        return IN_N.matcher(value).matches()
                ? Optional.of(new Figure(found.start(), found.end(), ORDER, value))
                : Optional.empty();
    }

    private static Figure number(MatchResult found) {
        String digits = found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2));
        String name = found.group(3);
        Unit unit = name == null ? COUNT : UNITS.getOrDefault(name, COUNT);
        BigDecimal value = new BigDecimal(digits).multiply(unit.worth());
        return new Figure(found.start(), found.end(), unit.kind(), value.stripTrailingZeros().toPlainString());
    }
}
