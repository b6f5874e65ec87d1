public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    /// A failed attempt says that somebody else is at this cell: leave it to them. The value is read again with each new
    /// cell.
    @Override
    public void add(int probe, int amount) {
        int cell = Math.floorMod(probe, cells.length());
        while (true) {
            int before = cells.get(cell);
            if (cells.compareAndSet(cell, before, before + amount)) {
                return;
            }
            cell = (cell + 1) % cells.length();
        }
    }

    /// One cell after the other, and no moment at which all of them are looked at.
    @Override
    public int sum() {
        int sum = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            sum += cells.get(cell);
        }
        return sum;
    }

    @Override
    public int drain() {
        int taken = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            taken += empty(cell);
        }
        return taken;
    }

    /// Looking and emptying are one step, or what is added in between is lost. There is no other cell to go to: it is this
    /// one that must be emptied.
    private int empty(int cell) {
        while (true) {
            int before = cells.get(cell);
            if (before == 0 || cells.compareAndSet(cell, before, 0)) {
                return before;
            }
        }
    }
}
