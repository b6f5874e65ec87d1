package dev.touchstone.grading;

import dev.touchstone.catalogue.Mutant;
import dev.touchstone.properties.Expectation;
import dev.touchstone.properties.Figure;
import dev.touchstone.script.Outcome;
import java.util.List;
import java.util.Optional;

/// The smallest script known to fail, told step by step.
///
/// @param property the name of the property that does not hold
/// @param steps the construction first, then each call in order; ends with the last call that was made
/// @param omitted how many calls that went well are left out behind the construction
/// @param failing index in `steps` of the first step that is not as expected
/// @param printed what the learner's code printed while it played
/// @param unprinted how many bytes more it printed
/// @param repeatable whether a fresh process gave the same answers; if not, the submission keeps state outside its
///   instances
/// @param statics its static fields that may change, as in `MyLruCache.entries`; only where that is why it fails
/// @param like the mutant that answers the exercise's probe as the submission does
public record Counterexample(String property, List<Line> steps, int omitted, int failing, String printed,
        long unprinted, boolean repeatable, List<String> statics, Optional<Mutant> like) {

    public Counterexample {
        steps = List.copyOf(steps);
        statics = List.copyOf(statics);
        if (failing < 0 || failing >= steps.size()) {
            throw new IllegalArgumentException("no step " + failing + " among " + steps.size());
        }
    }

    Counterexample(String property, List<Line> steps, int failing, String printed, boolean repeatable) {
        this(property, steps, 0, failing, printed, 0, repeatable, List.of(), Optional.empty());
    }

    Counterexample withOmitted(int calls) {
        return new Counterexample(property, steps, calls, failing, printed, unprinted, repeatable, statics, like);
    }

    Counterexample withUnprinted(long bytes) {
        return new Counterexample(property, steps, omitted, failing, printed, bytes, repeatable, statics, like);
    }

    Counterexample withStatics(List<String> fields) {
        return new Counterexample(property, steps, omitted, failing, printed, unprinted, repeatable, fields, like);
    }

    Counterexample with(Optional<Mutant> mutant) {
        return new Counterexample(property, steps, omitted, failing, printed, unprinted, repeatable, statics, mutant);
    }

    /// One step.
    ///
    /// @param call `new MyLruCache` or a method's name
    /// @param arguments as Java source writes them
    /// @param expected what it should have done, where the property says so for this step
    /// @param cost steps counted in the learner's code
    /// @param figures what a right answer holds after the step, where there is a model
    public record Line(String call, List<String> arguments, Optional<Expectation> expected, Outcome actual, long cost,
            List<Figure> figures) {

        public Line {
            arguments = List.copyOf(arguments);
            figures = List.copyOf(figures);
        }

        Line(String call, List<String> arguments, Optional<Expectation> expected, Outcome actual, long cost) {
            this(call, arguments, expected, actual, cost, List.of());
        }

        Line with(List<Figure> drawn) {
            return new Line(call, arguments, expected, actual, cost, drawn);
        }
    }
}
