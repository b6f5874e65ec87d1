public interface Counter {

    void add(int number);

    int total();
}
