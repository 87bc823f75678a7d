package org.stakeline.pipeline;

/** Is told how a run goes on. */
public interface RunListener {

    /** Nobody looks. */
    RunListener SILENT =
            new RunListener() {
                @Override
                public void begins(int files) {}

                @Override
                public void done(Outcome outcome) {}
            };

    /** So many files were found. */
    void begins(int files);

    /** One more file is done. */
    void done(Outcome outcome);
}
