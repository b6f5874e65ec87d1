/// A counter that is spread over several cells, so that threads need not fight for one.
public interface StripedCounter {

    /// Adds `amount`, which may be negative, to one of the cells: the one at `Math.floorMod(probe, cells.length())`. If
    /// that attempt fails, to the next one, and so on in a circle.
    ///
    /// @param probe a number that belongs to the thread; different threads mostly have different ones
    void add(int probe, int amount);

    /// What is in all cells together. An addition that runs at the same time is counted or not; one that has ended is.
    int sum();

    /// Takes out what is in the cells. Every addition is taken out by one call, or stays.
    ///
    /// @return what it took
    int drain();

    /// What is in one of the cells. Given: you need not write it.
    default int inCell(int cell) {
        return Cells.given().get(cell);
    }

    /// Adds `amount` to one of the cells: an older part of the program does it without you. Given: you need not write it.
    default void addDirectly(int cell, int amount) {
        Cells.given().add(cell, amount);
    }
}
