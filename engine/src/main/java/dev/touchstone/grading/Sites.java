package dev.touchstone.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places in a submission's code where it reads, writes or synchronises, by number from 1. A subject process is given
/// the numbers alone, so what is told of lines and names is not what the submission says.
final class Sites {

    /// What is done at a place.
    enum Use {
        FIELD, ELEMENT, CALL, MONITOR
    }

    /// One place.
    ///
    /// @param file name of the source
    /// @param line 0 where it is not known
    /// @param name of the field, of the array, or of what a method is called on; empty where it has none
    record Site(String file, int line, Use use, String name) {}

    private final List<Site> sites = new ArrayList<>();

    /// @return its number
    int add(Site site) {
        sites.add(site);
        return sites.size();
    }

    /// @param number from the subject; null if it stands for nothing
    @Nullable
    Site find(int number) {
        return number < 1 || number > sites.size() ? null : sites.get(number - 1);
    }
}
