package no.partnerskap.api.problem;

/** A header, a query parameter or a part of the path that cannot be what it should be. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String parameter;
    private final String code;

    public BadParameter(String parameter, String code, String message) {
        super(message, null, false, false);
        this.parameter = parameter;
        this.code = code;
    }

    String parameter() {
        return parameter;
    }

    String code() {
        return code;
    }
}
