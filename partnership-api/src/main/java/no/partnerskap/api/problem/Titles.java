package no.partnerskap.api.problem;

/** The short name of each family of problems, the same for every problem of that status. */
final class Titles {
    private Titles() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read as it stands";
            case 401 -> "Sign in first";
            case 403 -> "Not yours to do";
            case 404 -> "There is no such thing here";
            case 405 -> "This cannot be done here";
            case 406 -> "The answer cannot be given in that form";
            case 409 -> "A rule says no";
            case 412 -> "The partnership has changed since";
            case 413 -> "The request is too large";
            case 415 -> "The request is in a form that is not read here";
            case 503 -> "Not now";
            default -> status < 500 ? "The request cannot be carried out" : "Something is broken here";
        };
    }
}
