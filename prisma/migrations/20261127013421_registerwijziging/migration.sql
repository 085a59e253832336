-- CreateTable
CREATE TABLE "registerwijziging" (
    "versie" SERIAL NOT NULL,
    "register" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud_hash" TEXT NOT NULL,
    "wijziging" JSONB NOT NULL,
    "actor_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registerwijziging_pkey" PRIMARY KEY ("versie")
);

-- CreateIndex
CREATE UNIQUE INDEX "registerwijziging_sleutel_key" ON "registerwijziging"("sleutel");

-- CreateIndex
CREATE INDEX "registerwijziging_register_idx" ON "registerwijziging"("register");

CREATE TRIGGER registerwijziging_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON "registerwijziging"
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
