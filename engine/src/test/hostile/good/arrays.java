import java.util.Arrays;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        int[][] grid = new int[3][4];
        int[] row = {3, 1, 2};
        Arrays.sort(row);
        Arrays.fill(grid[0], row[0]);
        System.arraycopy(grid[0], 0, grid[1], 0, 4);
        Integer[] boxed = Arrays.stream(row).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, (a, b) -> b - a);
        return Arrays.equals(grid[0], grid[1]) && boxed[0] == 3 && Arrays.deepToString(grid).length() > 9
                && Arrays.binarySearch(row, 2) == 1 && row.clone().length == 3 ? number << grid[1][3] : null;
    }
}
