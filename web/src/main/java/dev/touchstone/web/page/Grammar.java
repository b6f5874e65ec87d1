package dev.touchstone.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a programming language writes as comments, strings and words of its own; enough to colour it, not to read it.
enum Grammar {
    JAVA("java", Marks.SLASHES, Marks.BLOCK_TEXTS, """
            abstract assert boolean break byte case catch char class continue default do double else enum extends final
            finally float for if implements import instanceof int interface long native new package permits private
            protected public record return sealed short static strictfp super switch synchronized this throw throws
            transient try var void volatile while yield true false null"""),

    C("c cpp c++ cc h hpp objc", Marks.SLASHES + "|^[ \\t]*#[ \\t]*\\w+", Marks.TEXTS, """
            alignas auto bool break case catch char class const constexpr continue default delete do double else enum
            explicit extern final float for friend goto if inline int long mutable namespace new noexcept nullptr operator
            override private protected public register return short signed sizeof static struct switch template this throw
            try typedef typename union unsigned using virtual void volatile while true false NULL size_t"""),

    CSHARP("csharp cs c# kotlin kt scala swift groovy dart", Marks.SLASHES, Marks.BLOCK_TEXTS, """
            abstract as async await base bool break case catch char class const continue data decimal def default delegate
            do double else enum event explicit extension extern final finally fixed float for foreach fun func guard if
            implicit import in init inner int interface internal is it lateinit lazy let lock long namespace new null
            object open operator out override package params private protected public readonly ref return sealed sizeof
            static string struct super suspend switch this throw trait true try type typealias typeof unsafe using val var
            virtual void volatile when where while with yield false nil self"""),

    GO("go golang", Marks.SLASHES, Marks.TEXTS + "|`[^`]*+`?", """
            break case chan const continue default defer else fallthrough for func go goto if import interface map package
            range return select struct switch type var true false nil iota int int8 int16 int32 int64 uint uint8 uint16
            uint32 uint64 float32 float64 string bool byte rune error any make new len cap append"""),

    RUST("rust rs", Marks.SLASHES, "\"(?:\\\\(?s:.)|[^\"\\\\])*+\"?", """
            as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move
            mut pub ref return self Self static struct super trait true type unsafe use where while"""),

    SCRIPT("js javascript jsx ts typescript tsx mjs", Marks.SLASHES, Marks.TEXTS + "|`(?:\\\\(?s:.)|[^`\\\\])*+`?", """
            abstract any as async await boolean break case catch class const continue debugger declare default delete do
            else enum export extends false finally for from function get if implements import in instanceof interface keyof
            let namespace never new null number of private protected public readonly return set static string super switch
            symbol this throw true try type typeof undefined unknown var void while with yield"""),

    PYTHON("python py python3", Marks.HASHES, Marks.BLOCK_TEXTS + "|'''(?s:.*?)(?:'''|\\z)", """
            and as assert async await break case class continue def del elif else except False finally for from global if
            import in is lambda match None nonlocal not or pass raise return self True try while with yield"""),

    SHELL("sh bash shell zsh console powershell ps1 dockerfile docker makefile", "(?<![\\w$])#[^\\n]*", Marks.LINES, """
            alias break case cd continue do docker done echo elif else esac eval exec exit export fi for function git grep if
            in kill local ls mkdir mvn read return rm set shift source sudo test then trap unset until while ADD CMD COPY
            ENTRYPOINT ENV EXPOSE FROM RUN VOLUME WORKDIR"""),

    SQL("sql mysql postgresql plsql sqlite", "--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", Marks.LINES, """
            add all alter analyze and as asc begin between bigint by cascade case char check column commit constraint create
            cross database default delete desc distinct drop else end exists explain for foreign from full group having if
            in index inner insert int integer into is isolation join key left level like limit lock not null offset on or
            order outer primary references repeatable replace right rollback row rows select serializable set show table
            text then transaction truncate union unique update using values varchar view when where with"""),

    LUA("lua haskell hs", "--[^\\n]*", Marks.TEXTS, """
            and break case data deriving do else elseif end false for function goto if import in instance let local module
            newtype nil not of or repeat return then true type until where while"""),

    DATA("yaml yml toml ini properties conf nginx", Marks.HASHES, Marks.LINES, "true false null yes no on off"),

    JSON("json json5 jsonc", Marks.SLASHES, Marks.LINES, "true false null");

    private final String names;
    private final Pattern piece;

    /// Patterns that several languages share. All of them take time linear in the text.
    private static final class Marks {
        static final String SLASHES = "//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)";
        static final String HASHES = "#[^\\n]*";
        static final String TEXTS = "\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?";
        static final String BLOCK_TEXTS = "\"\"\"(?s:.*?)(?:\"\"\"|\\z)|" + TEXTS;
        static final String LINES = TEXTS;
    }

    Grammar(String names, String comments, String texts, String keywords) {
        this.names = names;
        String words = String.join("|", keywords.strip().split("\\s+"));
        boolean anyCase = names.startsWith("sql");
        piece = Pattern.compile("(?<comment>" + comments + ")|(?<string>" + texts + ")"
                + "|(?<annotation>@(?!interface\\b)\\w++)|(?<number>\\b\\d[\\w.]*+)"
                + "|(?<keyword>\\b" + (anyCase ? "(?i:" : "(?:") + words + ")\\b)"
                + "|(?<type>\\b\\p{Lu}\\w*+)|\\w++", Pattern.MULTILINE);
    }

    /// The grammar of the language that a code block names.
    static Optional<Grammar> of(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(grammar -> Arrays.asList(grammar.names.split(" ")).contains(name))
                .findFirst();
    }

    /// Matches a piece of source; its group says of what kind it is, no group that it is plain.
    Pattern piece() {
        return piece;
    }
}
