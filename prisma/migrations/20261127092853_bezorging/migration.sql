-- AlterTable
ALTER TABLE "bericht" ADD COLUMN     "opnieuw" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "te_melden" BOOLEAN NOT NULL DEFAULT false;

-- What waits to be told: few messages among very many.
CREATE INDEX "bericht_te_melden" ON "bericht" ("id") WHERE "te_melden";

-- What failed before the trajecten were told of it.
UPDATE "bericht" SET "te_melden" = true WHERE "status" IN ('mislukt', 'onbekend');
