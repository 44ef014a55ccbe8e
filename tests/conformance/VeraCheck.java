// Validates PDFs against PDF/A-2a and PDF/UA-1 with the engine of veraPDF, all in one process.
//
//   java -cp … VeraCheck FILE.pdf…
//
// For each file and standard one line `FILE<tab>STANDARD<tab>FAILED CHECKS<tab>REASONS`, where the failed checks are -1
// when the file could not be read. Exit status 0 when every file conforms.

import java.io.File;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

final class VeraCheck {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final int REASONS = 5;

    public static void main(String[] files) {
        Logger.getLogger("").setLevel(Level.OFF); // the engine's own chatter
        VeraGreenfieldFoundryProvider.initialise();
        boolean conforms = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) conforms &= check(file, standard);
        }
        System.exit(conforms ? 0 : 1);
    }

    private static boolean check(String file, PDFAFlavour standard) {
        int failed = -1;
        String reasons;
        try (var parser = Foundries.defaultInstance().createParser(new File(file), standard);
                var validator = ValidatorFactory.createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            failed = result.getFailedChecks().values().stream().mapToInt(Integer::intValue).sum();
            reasons = reasons(result);
        } catch (Exception | StackOverflowError e) {
            reasons = e.toString();
        }
        System.out.println(String.join("\t", file, standard.getId(), Integer.toString(failed), oneLine(reasons)));
        return failed == 0;
    }

    private static String reasons(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .limit(REASONS)
                .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                        + " at " + a.getLocation().getContext())
                .collect(Collectors.joining("; "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
