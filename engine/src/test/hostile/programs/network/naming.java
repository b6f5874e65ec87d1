// verdict: Forbidden
// says: uses javax.naming.InitialContext

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        return new javax.naming.InitialContext().lookup("ldap://127.0.0.1:@TCP@/a"); //!
    }
}
