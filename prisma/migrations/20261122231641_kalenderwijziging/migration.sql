-- CreateTable
CREATE TABLE "kalenderwijziging" (
    "versie" SERIAL NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud_hash" TEXT NOT NULL,
    "wijziging" JSONB NOT NULL,
    "actor_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toegepast_op" TIMESTAMPTZ(3),

    CONSTRAINT "kalenderwijziging_pkey" PRIMARY KEY ("versie")
);

-- CreateIndex
CREATE UNIQUE INDEX "kalenderwijziging_sleutel_key" ON "kalenderwijziging"("sleutel");
