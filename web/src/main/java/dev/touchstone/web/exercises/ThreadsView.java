package dev.touchstone.web.exercises;

import dev.touchstone.grading.Interleaving;
import dev.touchstone.grading.InterleavingText;
import java.util.List;
import java.util.stream.IntStream;

/// An interleaving as a page shows it: a table with a column for each thread that does something.
///
/// @param threads the columns' names
record ThreadsView(List<String> threads, List<Row> rows) {

    /// One moment.
    ///
    /// @param cells one for each column, all but one empty
    /// @param kind as in [Interleaving.Moment]
    /// @param line of the submission; 0 where it is about none
    record Row(int number, List<String> cells, String kind, int line) {}

    static ThreadsView of(Interleaving story, InterleavingText text) {
        List<Integer> columns = IntStream.range(0, story.threads().size())
                .filter(i -> story.moments().stream().anyMatch(moment -> moment.thread() == i)).boxed().toList();
        List<Row> rows = IntStream.range(0, story.moments().size()).mapToObj(i -> {
            Interleaving.Moment moment = story.moments().get(i);
            return new Row(i + 1,
                    columns.stream().map(thread -> thread == moment.thread() ? text.moment(moment) : "").toList(),
                    moment.kind(), moment.line());
        }).toList();
        return new ThreadsView(columns.stream().map(story.threads()::get).toList(), rows);
    }
}
