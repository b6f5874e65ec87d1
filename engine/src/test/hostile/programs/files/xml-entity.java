// verdict: Forbidden
// says: uses javax.xml.parsers.DocumentBuilderFactory

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
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file://@CANARY@\">]><a>&b;</a>";
        return javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes())).getDocumentElement().getTextContent();
    }
}
