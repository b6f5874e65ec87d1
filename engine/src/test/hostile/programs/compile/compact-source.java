// verdict: Forbidden
// says: uses java.lang.IO
// says: print with System.out

void main() {
    IO.println("Accepted"); //!
}
